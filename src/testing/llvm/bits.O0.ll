; run: @counts(15770880) == 80808
; run: @counts64(5124093552623616) == 91133
; run: @swaps(305419896) == 6230847055257565270
; run: @rotate(-1640531527, 13) == -281594938
; run: @rotate(-1640531527, 0) == -1640531527
; run: @rotate64(1311768467463790320, 70) == 973970031876659955
; run: @reverse(305441741) == -1277875128
; run: @reverse8(53) == 172
; run: @fnv() == -385628093
; run: @crc(1000) == -1846264340
; run: @bitfields(5, 77) == 248034398387
; run: @parity(12345) == 7
; ModuleID = 'bits.c'
source_filename = "bits.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

%struct.flags = type { i32, [4 x i8], [5 x i8], i8 }

@words = internal global [4 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3], align 16
@.str = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.1 = private unnamed_addr constant [2 x i8] c"a\00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"foobar\00", align 1
@.str.3 = private unnamed_addr constant [20 x i8] c"the quick brown fox\00", align 1

; Function Attrs: noinline nounwind optnone
define hidden i32 @counts(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = call i32 @llvm.ctpop.i32(i32 %3)
  %5 = mul nsw i32 %4, 10000
  %6 = load i32, ptr %2, align 4
  %7 = call i32 @llvm.ctlz.i32(i32 %6, i1 false)
  %8 = mul nsw i32 %7, 100
  %9 = add nsw i32 %5, %8
  %10 = load i32, ptr %2, align 4
  %11 = call i32 @llvm.cttz.i32(i32 %10, i1 false)
  %12 = add nsw i32 %9, %11
  ret i32 %12
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctlz.i32(i32, i1 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #2

; Function Attrs: noinline nounwind optnone
define hidden i32 @counts64(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8
  %3 = load i64, ptr %2, align 8
  %4 = call i64 @llvm.ctpop.i64(i64 %3)
  %5 = trunc i64 %4 to i32
  %6 = mul nsw i32 %5, 10000
  %7 = load i64, ptr %2, align 8
  %8 = call i64 @llvm.ctlz.i64(i64 %7, i1 false)
  %9 = trunc i64 %8 to i32
  %10 = mul nsw i32 %9, 100
  %11 = add nsw i32 %6, %10
  %12 = load i64, ptr %2, align 8
  %13 = call i64 @llvm.cttz.i64(i64 %12, i1 false)
  %14 = trunc i64 %13 to i32
  %15 = add nsw i32 %11, %14
  ret i32 %15
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone
define hidden i64 @swaps(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i64, align 8
  store i32 %0, ptr %2, align 4
  %4 = load i32, ptr %2, align 4
  %5 = call i32 @llvm.bswap.i32(i32 %4)
  %6 = zext i32 %5 to i64
  %7 = shl i64 %6, 16
  %8 = load i32, ptr %2, align 4
  %9 = trunc i32 %8 to i16
  %10 = call i16 @llvm.bswap.i16(i16 %9)
  %11 = zext i16 %10 to i64
  %12 = or i64 %7, %11
  store i64 %12, ptr %3, align 8
  %13 = load i64, ptr %3, align 8
  %14 = call i64 @llvm.bswap.i64(i64 %13)
  %15 = load i64, ptr %3, align 8
  %16 = xor i64 %14, %15
  ret i64 %16
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.bswap.i64(i64) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @rotate(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %3, align 4
  %6 = load i32, ptr %4, align 4
  %7 = and i32 %6, 31
  %8 = shl i32 %5, %7
  %9 = load i32, ptr %3, align 4
  %10 = load i32, ptr %4, align 4
  %11 = sub i32 0, %10
  %12 = and i32 %11, 31
  %13 = lshr i32 %9, %12
  %14 = or i32 %8, %13
  ret i32 %14
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @rotate64(i64 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i64 %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load i64, ptr %3, align 8
  %6 = load i32, ptr %4, align 4
  %7 = zext i32 %6 to i64
  %8 = call i64 @llvm.fshl.i64(i64 %5, i64 %5, i64 %7)
  %9 = load i64, ptr %3, align 8
  %10 = call i64 @llvm.fshr.i64(i64 %9, i64 %9, i64 5)
  %11 = xor i64 %8, %10
  ret i64 %11
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshr.i64(i64, i64, i64) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @reverse(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = call i32 @llvm.bitreverse.i32(i32 %3)
  ret i32 %4
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bitreverse.i32(i32) #1

; Function Attrs: noinline nounwind optnone
define hidden zeroext i8 @reverse8(i8 noundef zeroext %0) #0 {
  %2 = alloca i8, align 1
  store i8 %0, ptr %2, align 1
  %3 = load i8, ptr %2, align 1
  %4 = call i8 @llvm.bitreverse.i8(i8 %3)
  ret i8 %4
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.bitreverse.i8(i8) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @fnv() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 4
  store i32 0, ptr %1, align 4
  store i32 0, ptr %2, align 4
  br label %5

5:                                                ; preds = %30, %0
  %6 = load i32, ptr %2, align 4
  %7 = icmp slt i32 %6, 4
  br i1 %7, label %8, label %33

8:                                                ; preds = %5
  store i32 -2128831035, ptr %3, align 4
  %9 = load i32, ptr %2, align 4
  %10 = getelementptr inbounds [4 x ptr], ptr @words, i32 0, i32 %9
  %11 = load ptr, ptr %10, align 4
  store ptr %11, ptr %4, align 4
  br label %12

12:                                               ; preds = %23, %8
  %13 = load ptr, ptr %4, align 4
  %14 = load i8, ptr %13, align 1
  %15 = icmp ne i8 %14, 0
  br i1 %15, label %16, label %26

16:                                               ; preds = %12
  %17 = load i32, ptr %3, align 4
  %18 = load ptr, ptr %4, align 4
  %19 = load i8, ptr %18, align 1
  %20 = zext i8 %19 to i32
  %21 = xor i32 %17, %20
  %22 = mul i32 %21, 16777619
  store i32 %22, ptr %3, align 4
  br label %23

23:                                               ; preds = %16
  %24 = load ptr, ptr %4, align 4
  %25 = getelementptr inbounds nuw i8, ptr %24, i32 1
  store ptr %25, ptr %4, align 4
  br label %12, !llvm.loop !2

26:                                               ; preds = %12
  %27 = load i32, ptr %3, align 4
  %28 = load i32, ptr %1, align 4
  %29 = xor i32 %28, %27
  store i32 %29, ptr %1, align 4
  br label %30

30:                                               ; preds = %26
  %31 = load i32, ptr %2, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %2, align 4
  br label %5, !llvm.loop !4

33:                                               ; preds = %5
  %34 = load i32, ptr %1, align 4
  ret i32 %34
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @crc(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [256 x i32], align 16
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %4, align 4
  br label %9

9:                                                ; preds = %37, %1
  %10 = load i32, ptr %4, align 4
  %11 = icmp ult i32 %10, 256
  br i1 %11, label %12, label %40

12:                                               ; preds = %9
  %13 = load i32, ptr %4, align 4
  store i32 %13, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %14

14:                                               ; preds = %30, %12
  %15 = load i32, ptr %6, align 4
  %16 = icmp slt i32 %15, 8
  br i1 %16, label %17, label %33

17:                                               ; preds = %14
  %18 = load i32, ptr %5, align 4
  %19 = and i32 %18, 1
  %20 = icmp ne i32 %19, 0
  br i1 %20, label %21, label %25

21:                                               ; preds = %17
  %22 = load i32, ptr %5, align 4
  %23 = lshr i32 %22, 1
  %24 = xor i32 -306674912, %23
  br label %28

25:                                               ; preds = %17
  %26 = load i32, ptr %5, align 4
  %27 = lshr i32 %26, 1
  br label %28

28:                                               ; preds = %25, %21
  %29 = phi i32 [ %24, %21 ], [ %27, %25 ]
  store i32 %29, ptr %5, align 4
  br label %30

30:                                               ; preds = %28
  %31 = load i32, ptr %6, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %6, align 4
  br label %14, !llvm.loop !5

33:                                               ; preds = %14
  %34 = load i32, ptr %5, align 4
  %35 = load i32, ptr %4, align 4
  %36 = getelementptr inbounds nuw [256 x i32], ptr %3, i32 0, i32 %35
  store i32 %34, ptr %36, align 4
  br label %37

37:                                               ; preds = %33
  %38 = load i32, ptr %4, align 4
  %39 = add i32 %38, 1
  store i32 %39, ptr %4, align 4
  br label %9, !llvm.loop !6

40:                                               ; preds = %9
  store i32 -1, ptr %7, align 4
  store i32 0, ptr %8, align 4
  br label %41

41:                                               ; preds = %58, %40
  %42 = load i32, ptr %8, align 4
  %43 = load i32, ptr %2, align 4
  %44 = icmp slt i32 %42, %43
  br i1 %44, label %45, label %61

45:                                               ; preds = %41
  %46 = load i32, ptr %7, align 4
  %47 = load i32, ptr %8, align 4
  %48 = mul nsw i32 %47, 31
  %49 = trunc i32 %48 to i8
  %50 = zext i8 %49 to i32
  %51 = xor i32 %46, %50
  %52 = and i32 %51, 255
  %53 = getelementptr inbounds nuw [256 x i32], ptr %3, i32 0, i32 %52
  %54 = load i32, ptr %53, align 4
  %55 = load i32, ptr %7, align 4
  %56 = lshr i32 %55, 8
  %57 = xor i32 %54, %56
  store i32 %57, ptr %7, align 4
  br label %58

58:                                               ; preds = %45
  %59 = load i32, ptr %8, align 4
  %60 = add nsw i32 %59, 1
  store i32 %60, ptr %8, align 4
  br label %41, !llvm.loop !7

61:                                               ; preds = %41
  %62 = load i32, ptr %7, align 4
  %63 = xor i32 %62, -1
  ret i32 %63
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @bitfields(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca %struct.flags, align 8
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  store i32 0, ptr %5, align 8
  %6 = load i32, ptr %3, align 4
  %7 = load i32, ptr %5, align 8
  %8 = and i32 %6, 7
  %9 = and i32 %7, -8
  %10 = or i32 %9, %8
  store i32 %10, ptr %5, align 8
  %11 = load i32, ptr %4, align 4
  %12 = load i32, ptr %5, align 8
  %13 = and i32 %11, 511
  %14 = shl i32 %13, 3
  %15 = and i32 %12, -4089
  %16 = or i32 %15, %14
  store i32 %16, ptr %5, align 8
  %17 = load i32, ptr %3, align 4
  %18 = load i32, ptr %4, align 4
  %19 = mul nsw i32 %17, %18
  %20 = load i32, ptr %5, align 8
  %21 = and i32 %19, 1048575
  %22 = shl i32 %21, 12
  %23 = and i32 %20, 4095
  %24 = or i32 %23, %22
  store i32 %24, ptr %5, align 8
  %25 = getelementptr i8, ptr %5, i32 4
  call void @llvm.memset.p0.i64(ptr align 4 %25, i8 0, i64 4, i1 false)
  %26 = getelementptr i8, ptr %5, i32 8
  store i40 0, ptr %26, align 8
  %27 = getelementptr inbounds nuw %struct.flags, ptr %5, i32 0, i32 2
  %28 = load i32, ptr %4, align 4
  %29 = sext i32 %28 to i64
  %30 = shl i64 %29, 30
  %31 = trunc i64 %30 to i40
  store i40 %31, ptr %27, align 8
  %32 = getelementptr i8, ptr %5, i32 13
  store i8 0, ptr %32, align 1
  %33 = getelementptr inbounds nuw %struct.flags, ptr %5, i32 0, i32 3
  %34 = load i32, ptr %3, align 4
  %35 = trunc i32 %34 to i8
  %36 = load i8, ptr %33, align 1
  %37 = and i8 %35, 31
  %38 = and i8 %36, -32
  %39 = or i8 %38, %37
  store i8 %39, ptr %33, align 1
  %40 = getelementptr i8, ptr %5, i32 14
  call void @llvm.memset.p0.i64(ptr align 2 %40, i8 0, i64 2, i1 false)
  %41 = load i32, ptr %5, align 8
  %42 = shl i32 %41, 20
  %43 = ashr i32 %42, 23
  %44 = sub nsw i32 %43, 300
  %45 = load i32, ptr %5, align 8
  %46 = and i32 %44, 511
  %47 = shl i32 %46, 3
  %48 = and i32 %45, -4089
  %49 = or i32 %48, %47
  store i32 %49, ptr %5, align 8
  %50 = shl i32 %46, 23
  %51 = ashr i32 %50, 23
  %52 = load i32, ptr %5, align 8
  %53 = and i32 %52, 7
  %54 = add nsw i32 %53, 6
  %55 = load i32, ptr %5, align 8
  %56 = and i32 %54, 7
  %57 = and i32 %55, -8
  %58 = or i32 %57, %56
  store i32 %58, ptr %5, align 8
  %59 = getelementptr inbounds nuw %struct.flags, ptr %5, i32 0, i32 2
  %60 = load i40, ptr %59, align 8
  %61 = zext i40 %60 to i64
  %62 = xor i64 %61, 255
  %63 = trunc i64 %62 to i40
  store i40 %63, ptr %59, align 8
  %64 = zext i40 %63 to i64
  %65 = load i32, ptr %5, align 8
  %66 = and i32 %65, 7
  %67 = load i32, ptr %5, align 8
  %68 = shl i32 %67, 20
  %69 = ashr i32 %68, 23
  %70 = mul nsw i32 %69, 10
  %71 = add nsw i32 %66, %70
  %72 = load i32, ptr %5, align 8
  %73 = lshr i32 %72, 12
  %74 = mul nsw i32 %73, 100
  %75 = add nsw i32 %71, %74
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds nuw %struct.flags, ptr %5, i32 0, i32 2
  %78 = load i40, ptr %77, align 8
  %79 = zext i40 %78 to i64
  %80 = mul nsw i64 %79, 3
  %81 = add nsw i64 %76, %80
  %82 = getelementptr inbounds nuw %struct.flags, ptr %5, i32 0, i32 3
  %83 = load i8, ptr %82, align 1
  %84 = and i8 %83, 31
  %85 = zext i8 %84 to i64
  %86 = add nsw i64 %81, %85
  ret i64 %86
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

; Function Attrs: noinline nounwind optnone
define hidden i32 @parity(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = call i32 @llvm.ctpop.i32(i32 %3)
  %5 = and i32 %4, 1
  %6 = load i32, ptr %2, align 4
  %7 = and i32 %6, 1
  %8 = mul i32 2, %7
  %9 = add i32 %5, %8
  %10 = load i32, ptr %2, align 4
  %11 = shl i32 %10, 4
  %12 = call i32 @llvm.cttz.i32(i32 %11, i1 true)
  %13 = add i32 %12, 1
  %14 = icmp eq i32 %11, 0
  %15 = select i1 %14, i32 0, i32 %13
  %16 = add i32 %9, %15
  ret i32 %16
}

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.mustprogress"}
!4 = distinct !{!4, !3}
!5 = distinct !{!5, !3}
!6 = distinct !{!6, !3}
!7 = distinct !{!7, !3}
