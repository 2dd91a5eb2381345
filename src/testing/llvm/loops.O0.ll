; run: @bytes(1000) == 32615424
; run: @largest(777) == -154792
; run: @smallest_float(333) == -7
; run: @counts(900) == 450487
; run: @any(100, 77) == false
; run: @bitmix(512) == -815050163
; run: @saturated(300) == 75879
; run: @converted(250) == -19552041
; run: @conditional(640) == 15005345
; run: @reversed(100) == -368353854
; run: @wide(99) == -11767596351
; run: @absolute(500) == 131091830
; run: @interleaved(128) == 1135308035
; run: @found(7) == 7
; run: @found(96) == 96
; run: @found(500) == -1
; ModuleID = 'loops.c'
source_filename = "loops.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

@b8 = internal global [1024 x i8] zeroinitializer, align 16
@w32 = internal global [1024 x i32] zeroinitializer, align 16
@h16 = internal global [1024 x i16] zeroinitializer, align 16
@f32 = internal global [1024 x float] zeroinitializer, align 16
@f64 = internal global [1024 x double] zeroinitializer, align 16
@l64 = internal global [1024 x i64] zeroinitializer, align 16

; Function Attrs: noinline nounwind optnone
define hidden i32 @bytes(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i8, align 1
  %5 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %6 = load i32, ptr %2, align 4
  call void @fill(i32 noundef %6)
  store i32 0, ptr %3, align 4
  store i8 0, ptr %4, align 1
  store i32 0, ptr %5, align 4
  br label %7

7:                                                ; preds = %26, %1
  %8 = load i32, ptr %5, align 4
  %9 = load i32, ptr %2, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %29

11:                                               ; preds = %7
  %12 = load i32, ptr %5, align 4
  %13 = getelementptr inbounds [1024 x i8], ptr @b8, i32 0, i32 %12
  %14 = load i8, ptr %13, align 1
  %15 = zext i8 %14 to i32
  %16 = load i32, ptr %3, align 4
  %17 = add nsw i32 %16, %15
  store i32 %17, ptr %3, align 4
  %18 = load i32, ptr %5, align 4
  %19 = getelementptr inbounds [1024 x i8], ptr @b8, i32 0, i32 %18
  %20 = load i8, ptr %19, align 1
  %21 = zext i8 %20 to i32
  %22 = load i8, ptr %4, align 1
  %23 = zext i8 %22 to i32
  %24 = xor i32 %23, %21
  %25 = trunc i32 %24 to i8
  store i8 %25, ptr %4, align 1
  br label %26

26:                                               ; preds = %11
  %27 = load i32, ptr %5, align 4
  %28 = add nsw i32 %27, 1
  store i32 %28, ptr %5, align 4
  br label %7, !llvm.loop !2

29:                                               ; preds = %7
  %30 = load i32, ptr %3, align 4
  %31 = mul nsw i32 %30, 256
  %32 = load i8, ptr %4, align 1
  %33 = zext i8 %32 to i32
  %34 = add nsw i32 %31, %33
  ret i32 %34
}

; Function Attrs: noinline nounwind optnone
define internal void @fill(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %4

4:                                                ; preds = %46, %1
  %5 = load i32, ptr %3, align 4
  %6 = load i32, ptr %2, align 4
  %7 = icmp slt i32 %5, %6
  br i1 %7, label %8, label %49

8:                                                ; preds = %4
  %9 = load i32, ptr %3, align 4
  %10 = mul nsw i32 %9, 31
  %11 = add nsw i32 %10, 7
  %12 = trunc i32 %11 to i8
  %13 = load i32, ptr %3, align 4
  %14 = getelementptr inbounds [1024 x i8], ptr @b8, i32 0, i32 %13
  store i8 %12, ptr %14, align 1
  %15 = load i32, ptr %3, align 4
  %16 = mul nsw i32 %15, 1103
  %17 = sub nsw i32 %16, 20000
  %18 = trunc i32 %17 to i16
  %19 = load i32, ptr %3, align 4
  %20 = getelementptr inbounds [1024 x i16], ptr @h16, i32 0, i32 %19
  store i16 %18, ptr %20, align 2
  %21 = load i32, ptr %3, align 4
  %22 = mul i32 %21, -1640531535
  %23 = ashr i32 %22, 4
  %24 = load i32, ptr %3, align 4
  %25 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %24
  store i32 %23, ptr %25, align 4
  %26 = load i32, ptr %3, align 4
  %27 = sext i32 %26 to i64
  %28 = load i32, ptr %3, align 4
  %29 = sext i32 %28 to i64
  %30 = mul nsw i64 %27, %29
  %31 = mul nsw i64 %30, 12345
  %32 = sub nsw i64 %31, 1000
  %33 = load i32, ptr %3, align 4
  %34 = getelementptr inbounds [1024 x i64], ptr @l64, i32 0, i32 %33
  store i64 %32, ptr %34, align 8
  %35 = load i32, ptr %3, align 4
  %36 = srem i32 %35, 37
  %37 = sitofp i32 %36 to float
  %38 = call float @llvm.fmuladd.f32(float %37, float 5.000000e-01, float -7.000000e+00)
  %39 = load i32, ptr %3, align 4
  %40 = getelementptr inbounds [1024 x float], ptr @f32, i32 0, i32 %39
  store float %38, ptr %40, align 4
  %41 = load i32, ptr %3, align 4
  %42 = sitofp i32 %41 to double
  %43 = call double @llvm.fmuladd.f64(double %42, double 2.500000e-01, double -3.000000e+00)
  %44 = load i32, ptr %3, align 4
  %45 = getelementptr inbounds [1024 x double], ptr @f64, i32 0, i32 %44
  store double %43, ptr %45, align 8
  br label %46

46:                                               ; preds = %8
  %47 = load i32, ptr %3, align 4
  %48 = add nsw i32 %47, 1
  store i32 %48, ptr %3, align 4
  br label %4, !llvm.loop !4

49:                                               ; preds = %4
  ret void
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @largest(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i16, align 2
  %6 = alloca i8, align 1
  %7 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %8 = load i32, ptr %2, align 4
  call void @fill(i32 noundef %8)
  store i32 -2147483648, ptr %3, align 4
  store i32 2147483647, ptr %4, align 4
  store i16 -32768, ptr %5, align 2
  store i8 -1, ptr %6, align 1
  store i32 0, ptr %7, align 4
  br label %9

9:                                                ; preds = %73, %1
  %10 = load i32, ptr %7, align 4
  %11 = load i32, ptr %2, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %76

13:                                               ; preds = %9
  %14 = load i32, ptr %7, align 4
  %15 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %14
  %16 = load i32, ptr %15, align 4
  %17 = load i32, ptr %3, align 4
  %18 = icmp sgt i32 %16, %17
  br i1 %18, label %19, label %23

19:                                               ; preds = %13
  %20 = load i32, ptr %7, align 4
  %21 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %20
  %22 = load i32, ptr %21, align 4
  store i32 %22, ptr %3, align 4
  br label %23

23:                                               ; preds = %19, %13
  %24 = load i32, ptr %7, align 4
  %25 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %24
  %26 = load i32, ptr %25, align 4
  %27 = load i32, ptr %4, align 4
  %28 = icmp slt i32 %26, %27
  br i1 %28, label %29, label %33

29:                                               ; preds = %23
  %30 = load i32, ptr %7, align 4
  %31 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %30
  %32 = load i32, ptr %31, align 4
  br label %35

33:                                               ; preds = %23
  %34 = load i32, ptr %4, align 4
  br label %35

35:                                               ; preds = %33, %29
  %36 = phi i32 [ %32, %29 ], [ %34, %33 ]
  store i32 %36, ptr %4, align 4
  %37 = load i32, ptr %7, align 4
  %38 = getelementptr inbounds [1024 x i16], ptr @h16, i32 0, i32 %37
  %39 = load i16, ptr %38, align 2
  %40 = sext i16 %39 to i32
  %41 = load i16, ptr %5, align 2
  %42 = sext i16 %41 to i32
  %43 = icmp sgt i32 %40, %42
  br i1 %43, label %44, label %49

44:                                               ; preds = %35
  %45 = load i32, ptr %7, align 4
  %46 = getelementptr inbounds [1024 x i16], ptr @h16, i32 0, i32 %45
  %47 = load i16, ptr %46, align 2
  %48 = sext i16 %47 to i32
  br label %52

49:                                               ; preds = %35
  %50 = load i16, ptr %5, align 2
  %51 = sext i16 %50 to i32
  br label %52

52:                                               ; preds = %49, %44
  %53 = phi i32 [ %48, %44 ], [ %51, %49 ]
  %54 = trunc i32 %53 to i16
  store i16 %54, ptr %5, align 2
  %55 = load i32, ptr %7, align 4
  %56 = getelementptr inbounds [1024 x i8], ptr @b8, i32 0, i32 %55
  %57 = load i8, ptr %56, align 1
  %58 = zext i8 %57 to i32
  %59 = load i8, ptr %6, align 1
  %60 = zext i8 %59 to i32
  %61 = icmp slt i32 %58, %60
  br i1 %61, label %62, label %67

62:                                               ; preds = %52
  %63 = load i32, ptr %7, align 4
  %64 = getelementptr inbounds [1024 x i8], ptr @b8, i32 0, i32 %63
  %65 = load i8, ptr %64, align 1
  %66 = zext i8 %65 to i32
  br label %70

67:                                               ; preds = %52
  %68 = load i8, ptr %6, align 1
  %69 = zext i8 %68 to i32
  br label %70

70:                                               ; preds = %67, %62
  %71 = phi i32 [ %66, %62 ], [ %69, %67 ]
  %72 = trunc i32 %71 to i8
  store i8 %72, ptr %6, align 1
  br label %73

73:                                               ; preds = %70
  %74 = load i32, ptr %7, align 4
  %75 = add nsw i32 %74, 1
  store i32 %75, ptr %7, align 4
  br label %9, !llvm.loop !5

76:                                               ; preds = %9
  %77 = load i32, ptr %3, align 4
  %78 = load i32, ptr %4, align 4
  %79 = xor i32 %77, %78
  %80 = load i16, ptr %5, align 2
  %81 = sext i16 %80 to i32
  %82 = xor i32 %79, %81
  %83 = load i8, ptr %6, align 1
  %84 = zext i8 %83 to i32
  %85 = xor i32 %82, %84
  ret i32 %85
}

; Function Attrs: noinline nounwind optnone
define hidden float @smallest_float(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca float, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %5 = load i32, ptr %2, align 4
  call void @fill(i32 noundef %5)
  store float 0x46293E5940000000, ptr %3, align 4
  store i32 0, ptr %4, align 4
  br label %6

6:                                                ; preds = %24, %1
  %7 = load i32, ptr %4, align 4
  %8 = load i32, ptr %2, align 4
  %9 = icmp slt i32 %7, %8
  br i1 %9, label %10, label %27

10:                                               ; preds = %6
  %11 = load i32, ptr %4, align 4
  %12 = getelementptr inbounds [1024 x float], ptr @f32, i32 0, i32 %11
  %13 = load float, ptr %12, align 4
  %14 = load float, ptr %3, align 4
  %15 = fcmp olt float %13, %14
  br i1 %15, label %16, label %20

16:                                               ; preds = %10
  %17 = load i32, ptr %4, align 4
  %18 = getelementptr inbounds [1024 x float], ptr @f32, i32 0, i32 %17
  %19 = load float, ptr %18, align 4
  br label %22

20:                                               ; preds = %10
  %21 = load float, ptr %3, align 4
  br label %22

22:                                               ; preds = %20, %16
  %23 = phi float [ %19, %16 ], [ %21, %20 ]
  store float %23, ptr %3, align 4
  br label %24

24:                                               ; preds = %22
  %25 = load i32, ptr %4, align 4
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %4, align 4
  br label %6, !llvm.loop !6

27:                                               ; preds = %6
  %28 = load float, ptr %3, align 4
  ret float %28
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @counts(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %6 = load i32, ptr %2, align 4
  call void @fill(i32 noundef %6)
  store i32 0, ptr %3, align 4
  store i32 0, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %7

7:                                                ; preds = %25, %1
  %8 = load i32, ptr %5, align 4
  %9 = load i32, ptr %2, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %28

11:                                               ; preds = %7
  %12 = load i32, ptr %5, align 4
  %13 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %12
  %14 = load i32, ptr %13, align 4
  %15 = and i32 %14, 1
  %16 = load i32, ptr %3, align 4
  %17 = add nsw i32 %16, %15
  store i32 %17, ptr %3, align 4
  %18 = load i32, ptr %5, align 4
  %19 = getelementptr inbounds [1024 x double], ptr @f64, i32 0, i32 %18
  %20 = load double, ptr %19, align 8
  %21 = fcmp ogt double %20, 1.000000e+02
  %22 = zext i1 %21 to i32
  %23 = load i32, ptr %4, align 4
  %24 = add nsw i32 %23, %22
  store i32 %24, ptr %4, align 4
  br label %25

25:                                               ; preds = %11
  %26 = load i32, ptr %5, align 4
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %5, align 4
  br label %7, !llvm.loop !7

28:                                               ; preds = %7
  %29 = load i32, ptr %3, align 4
  %30 = mul nsw i32 %29, 1000
  %31 = load i32, ptr %4, align 4
  %32 = add nsw i32 %30, %31
  ret i32 %32
}

; Function Attrs: noinline nounwind optnone
define hidden zeroext i1 @any(i32 noundef %0, i8 noundef zeroext %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i8, align 1
  %5 = alloca i8, align 1
  %6 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i8 %1, ptr %4, align 1
  %7 = load i32, ptr %3, align 4
  call void @fill(i32 noundef %7)
  store i8 0, ptr %5, align 1
  store i32 0, ptr %6, align 4
  br label %8

8:                                                ; preds = %27, %2
  %9 = load i32, ptr %6, align 4
  %10 = load i32, ptr %3, align 4
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %12, label %30

12:                                               ; preds = %8
  %13 = load i32, ptr %6, align 4
  %14 = getelementptr inbounds [1024 x i8], ptr @b8, i32 0, i32 %13
  %15 = load i8, ptr %14, align 1
  %16 = zext i8 %15 to i32
  %17 = load i8, ptr %4, align 1
  %18 = zext i8 %17 to i32
  %19 = icmp eq i32 %16, %18
  %20 = zext i1 %19 to i32
  %21 = load i8, ptr %5, align 1
  %22 = trunc i8 %21 to i1
  %23 = zext i1 %22 to i32
  %24 = or i32 %23, %20
  %25 = icmp ne i32 %24, 0
  %26 = zext i1 %25 to i8
  store i8 %26, ptr %5, align 1
  br label %27

27:                                               ; preds = %12
  %28 = load i32, ptr %6, align 4
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %6, align 4
  br label %8, !llvm.loop !8

30:                                               ; preds = %8
  %31 = load i8, ptr %5, align 1
  %32 = trunc i8 %31 to i1
  ret i1 %32
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @bitmix(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %6 = load i32, ptr %2, align 4
  call void @fill(i32 noundef %6)
  store i32 0, ptr %3, align 4
  store i32 0, ptr %4, align 4
  br label %7

7:                                                ; preds = %32, %1
  %8 = load i32, ptr %4, align 4
  %9 = load i32, ptr %2, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %35

11:                                               ; preds = %7
  %12 = load i32, ptr %4, align 4
  %13 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %12
  %14 = load i32, ptr %13, align 4
  store i32 %14, ptr %5, align 4
  %15 = load i32, ptr %5, align 4
  %16 = lshr i32 %15, 15
  %17 = load i32, ptr %5, align 4
  %18 = xor i32 %17, %16
  store i32 %18, ptr %5, align 4
  %19 = load i32, ptr %5, align 4
  %20 = mul i32 %19, 739982445
  store i32 %20, ptr %5, align 4
  %21 = load i32, ptr %5, align 4
  %22 = shl i32 %21, 11
  %23 = load i32, ptr %5, align 4
  %24 = lshr i32 %23, 21
  %25 = or i32 %22, %24
  store i32 %25, ptr %5, align 4
  %26 = load i32, ptr %5, align 4
  %27 = load i32, ptr %4, align 4
  %28 = xor i32 %27, -1
  %29 = and i32 %26, %28
  %30 = load i32, ptr %3, align 4
  %31 = add i32 %30, %29
  store i32 %31, ptr %3, align 4
  br label %32

32:                                               ; preds = %11
  %33 = load i32, ptr %4, align 4
  %34 = add nsw i32 %33, 1
  store i32 %34, ptr %4, align 4
  br label %7, !llvm.loop !9

35:                                               ; preds = %7
  %36 = load i32, ptr %3, align 4
  ret i32 %36
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @saturated(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i8, align 1
  store i32 %0, ptr %2, align 4
  %7 = load i32, ptr %2, align 4
  call void @fill(i32 noundef %7)
  store i32 0, ptr %3, align 4
  store i32 0, ptr %4, align 4
  br label %8

8:                                                ; preds = %50, %1
  %9 = load i32, ptr %4, align 4
  %10 = load i32, ptr %2, align 4
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %12, label %53

12:                                               ; preds = %8
  %13 = load i32, ptr %4, align 4
  %14 = getelementptr inbounds [1024 x i8], ptr @b8, i32 0, i32 %13
  %15 = load i8, ptr %14, align 1
  %16 = zext i8 %15 to i32
  %17 = add nsw i32 %16, 200
  store i32 %17, ptr %5, align 4
  %18 = load i32, ptr %5, align 4
  %19 = icmp sgt i32 %18, 255
  br i1 %19, label %20, label %21

20:                                               ; preds = %12
  br label %23

21:                                               ; preds = %12
  %22 = load i32, ptr %5, align 4
  br label %23

23:                                               ; preds = %21, %20
  %24 = phi i32 [ 255, %20 ], [ %22, %21 ]
  %25 = trunc i32 %24 to i8
  store i8 %25, ptr %6, align 1
  %26 = load i8, ptr %6, align 1
  %27 = zext i8 %26 to i32
  %28 = load i8, ptr %6, align 1
  %29 = zext i8 %28 to i32
  %30 = icmp sgt i32 %29, 250
  br i1 %30, label %31, label %32

31:                                               ; preds = %23
  br label %35

32:                                               ; preds = %23
  %33 = load i8, ptr %6, align 1
  %34 = zext i8 %33 to i32
  br label %35

35:                                               ; preds = %32, %31
  %36 = phi i32 [ 250, %31 ], [ %34, %32 ]
  %37 = sub nsw i32 %27, %36
  %38 = trunc i32 %37 to i8
  %39 = load i32, ptr %4, align 4
  %40 = getelementptr inbounds [1024 x i8], ptr @b8, i32 0, i32 %39
  store i8 %38, ptr %40, align 1
  %41 = load i32, ptr %4, align 4
  %42 = getelementptr inbounds [1024 x i8], ptr @b8, i32 0, i32 %41
  %43 = load i8, ptr %42, align 1
  %44 = zext i8 %43 to i32
  %45 = load i8, ptr %6, align 1
  %46 = zext i8 %45 to i32
  %47 = add nsw i32 %44, %46
  %48 = load i32, ptr %3, align 4
  %49 = add nsw i32 %48, %47
  store i32 %49, ptr %3, align 4
  br label %50

50:                                               ; preds = %35
  %51 = load i32, ptr %4, align 4
  %52 = add nsw i32 %51, 1
  store i32 %52, ptr %4, align 4
  br label %8, !llvm.loop !10

53:                                               ; preds = %8
  %54 = load i32, ptr %3, align 4
  ret i32 %54
}

; Function Attrs: noinline nounwind optnone
define hidden double @converted(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %5 = load i32, ptr %2, align 4
  call void @fill(i32 noundef %5)
  store double 0.000000e+00, ptr %3, align 8
  store i32 0, ptr %4, align 4
  br label %6

6:                                                ; preds = %48, %1
  %7 = load i32, ptr %4, align 4
  %8 = load i32, ptr %2, align 4
  %9 = icmp slt i32 %7, %8
  br i1 %9, label %10, label %51

10:                                               ; preds = %6
  %11 = load i32, ptr %4, align 4
  %12 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %11
  %13 = load i32, ptr %12, align 4
  %14 = sitofp i32 %13 to double
  %15 = load i32, ptr %4, align 4
  %16 = getelementptr inbounds [1024 x float], ptr @f32, i32 0, i32 %15
  %17 = load float, ptr %16, align 4
  %18 = fpext float %17 to double
  %19 = call double @llvm.fmuladd.f64(double %14, double 5.000000e-01, double %18)
  %20 = load i32, ptr %4, align 4
  %21 = getelementptr inbounds [1024 x double], ptr @f64, i32 0, i32 %20
  store double %19, ptr %21, align 8
  %22 = load i32, ptr %4, align 4
  %23 = getelementptr inbounds [1024 x double], ptr @f64, i32 0, i32 %22
  %24 = load double, ptr %23, align 8
  %25 = fptosi double %24 to i32
  %26 = sitofp i32 %25 to float
  %27 = load i32, ptr %4, align 4
  %28 = getelementptr inbounds [1024 x float], ptr @f32, i32 0, i32 %27
  store float %26, ptr %28, align 4
  %29 = load i32, ptr %4, align 4
  %30 = getelementptr inbounds [1024 x float], ptr @f32, i32 0, i32 %29
  %31 = load float, ptr %30, align 4
  %32 = fptosi float %31 to i32
  %33 = load i32, ptr %4, align 4
  %34 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %33
  store i32 %32, ptr %34, align 4
  %35 = load i32, ptr %4, align 4
  %36 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %35
  %37 = load i32, ptr %36, align 4
  %38 = trunc i32 %37 to i16
  %39 = load i32, ptr %4, align 4
  %40 = getelementptr inbounds [1024 x i16], ptr @h16, i32 0, i32 %39
  store i16 %38, ptr %40, align 2
  %41 = load i32, ptr %4, align 4
  %42 = getelementptr inbounds [1024 x i16], ptr @h16, i32 0, i32 %41
  %43 = load i16, ptr %42, align 2
  %44 = sext i16 %43 to i32
  %45 = sitofp i32 %44 to double
  %46 = load double, ptr %3, align 8
  %47 = fadd double %46, %45
  store double %47, ptr %3, align 8
  br label %48

48:                                               ; preds = %10
  %49 = load i32, ptr %4, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %4, align 4
  br label %6, !llvm.loop !11

51:                                               ; preds = %6
  %52 = load double, ptr %3, align 8
  %53 = load float, ptr getelementptr inbounds ([1024 x float], ptr @f32, i32 0, i32 3), align 4
  %54 = fpext float %53 to double
  %55 = fadd double %52, %54
  ret double %55
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @conditional(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %6 = load i32, ptr %2, align 4
  call void @fill(i32 noundef %6)
  store i32 0, ptr %3, align 4
  br label %7

7:                                                ; preds = %41, %1
  %8 = load i32, ptr %3, align 4
  %9 = load i32, ptr %2, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %44

11:                                               ; preds = %7
  %12 = load i32, ptr %3, align 4
  %13 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %12
  %14 = load i32, ptr %13, align 4
  %15 = icmp slt i32 %14, 0
  br i1 %15, label %16, label %24

16:                                               ; preds = %11
  %17 = load i32, ptr %3, align 4
  %18 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %17
  %19 = load i32, ptr %18, align 4
  %20 = sub nsw i32 0, %19
  %21 = sdiv i32 %20, 2
  %22 = load i32, ptr %3, align 4
  %23 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %22
  store i32 %21, ptr %23, align 4
  br label %40

24:                                               ; preds = %11
  %25 = load i32, ptr %3, align 4
  %26 = getelementptr inbounds [1024 x i8], ptr @b8, i32 0, i32 %25
  %27 = load i8, ptr %26, align 1
  %28 = zext i8 %27 to i32
  %29 = and i32 %28, 4
  %30 = icmp ne i32 %29, 0
  br i1 %30, label %31, label %39

31:                                               ; preds = %24
  %32 = load i32, ptr %3, align 4
  %33 = getelementptr inbounds [1024 x i8], ptr @b8, i32 0, i32 %32
  %34 = load i8, ptr %33, align 1
  %35 = zext i8 %34 to i32
  %36 = mul nsw i32 %35, 3
  %37 = load i32, ptr %3, align 4
  %38 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %37
  store i32 %36, ptr %38, align 4
  br label %39

39:                                               ; preds = %31, %24
  br label %40

40:                                               ; preds = %39, %16
  br label %41

41:                                               ; preds = %40
  %42 = load i32, ptr %3, align 4
  %43 = add nsw i32 %42, 1
  store i32 %43, ptr %3, align 4
  br label %7, !llvm.loop !12

44:                                               ; preds = %7
  store i32 0, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %45

45:                                               ; preds = %57, %44
  %46 = load i32, ptr %5, align 4
  %47 = load i32, ptr %2, align 4
  %48 = icmp slt i32 %46, %47
  br i1 %48, label %49, label %60

49:                                               ; preds = %45
  %50 = load i32, ptr %5, align 4
  %51 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %50
  %52 = load i32, ptr %51, align 4
  %53 = load i32, ptr %5, align 4
  %54 = add nsw i32 %52, %53
  %55 = load i32, ptr %4, align 4
  %56 = xor i32 %55, %54
  store i32 %56, ptr %4, align 4
  br label %57

57:                                               ; preds = %49
  %58 = load i32, ptr %5, align 4
  %59 = add nsw i32 %58, 1
  store i32 %59, ptr %5, align 4
  br label %45, !llvm.loop !13

60:                                               ; preds = %45
  %61 = load i32, ptr %4, align 4
  ret i32 %61
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @reversed(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %7 = load i32, ptr %2, align 4
  call void @fill(i32 noundef %7)
  store i32 0, ptr %3, align 4
  br label %8

8:                                                ; preds = %31, %1
  %9 = load i32, ptr %3, align 4
  %10 = load i32, ptr %2, align 4
  %11 = sdiv i32 %10, 2
  %12 = icmp slt i32 %9, %11
  br i1 %12, label %13, label %34

13:                                               ; preds = %8
  %14 = load i32, ptr %3, align 4
  %15 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %14
  %16 = load i32, ptr %15, align 4
  store i32 %16, ptr %4, align 4
  %17 = load i32, ptr %2, align 4
  %18 = sub nsw i32 %17, 1
  %19 = load i32, ptr %3, align 4
  %20 = sub nsw i32 %18, %19
  %21 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %20
  %22 = load i32, ptr %21, align 4
  %23 = load i32, ptr %3, align 4
  %24 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %23
  store i32 %22, ptr %24, align 4
  %25 = load i32, ptr %4, align 4
  %26 = load i32, ptr %2, align 4
  %27 = sub nsw i32 %26, 1
  %28 = load i32, ptr %3, align 4
  %29 = sub nsw i32 %27, %28
  %30 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %29
  store i32 %25, ptr %30, align 4
  br label %31

31:                                               ; preds = %13
  %32 = load i32, ptr %3, align 4
  %33 = add nsw i32 %32, 1
  store i32 %33, ptr %3, align 4
  br label %8, !llvm.loop !14

34:                                               ; preds = %8
  store i32 0, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %35

35:                                               ; preds = %46, %34
  %36 = load i32, ptr %6, align 4
  %37 = load i32, ptr %2, align 4
  %38 = icmp slt i32 %36, %37
  br i1 %38, label %39, label %49

39:                                               ; preds = %35
  %40 = load i32, ptr %5, align 4
  %41 = mul nsw i32 %40, 5
  %42 = load i32, ptr %6, align 4
  %43 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %42
  %44 = load i32, ptr %43, align 4
  %45 = add nsw i32 %41, %44
  store i32 %45, ptr %5, align 4
  br label %46

46:                                               ; preds = %39
  %47 = load i32, ptr %6, align 4
  %48 = add nsw i32 %47, 1
  store i32 %48, ptr %6, align 4
  br label %35, !llvm.loop !15

49:                                               ; preds = %35
  %50 = load i32, ptr %5, align 4
  ret i32 %50
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @wide(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %5 = load i32, ptr %2, align 4
  call void @fill(i32 noundef %5)
  store i64 0, ptr %3, align 8
  store i32 0, ptr %4, align 4
  br label %6

6:                                                ; preds = %38, %1
  %7 = load i32, ptr %4, align 4
  %8 = load i32, ptr %2, align 4
  %9 = icmp slt i32 %7, %8
  br i1 %9, label %10, label %41

10:                                               ; preds = %6
  %11 = load i32, ptr %4, align 4
  %12 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %11
  %13 = load i32, ptr %12, align 4
  %14 = sext i32 %13 to i64
  %15 = load i32, ptr %4, align 4
  %16 = getelementptr inbounds [1024 x i8], ptr @b8, i32 0, i32 %15
  %17 = load i8, ptr %16, align 1
  %18 = zext i8 %17 to i64
  %19 = mul nsw i64 %14, %18
  %20 = load i32, ptr %4, align 4
  %21 = getelementptr inbounds [1024 x i64], ptr @l64, i32 0, i32 %20
  %22 = load i64, ptr %21, align 8
  %23 = icmp sgt i64 %22, 5000
  br i1 %23, label %24, label %28

24:                                               ; preds = %10
  %25 = load i32, ptr %4, align 4
  %26 = getelementptr inbounds [1024 x i64], ptr @l64, i32 0, i32 %25
  %27 = load i64, ptr %26, align 8
  br label %33

28:                                               ; preds = %10
  %29 = load i32, ptr %4, align 4
  %30 = getelementptr inbounds [1024 x i16], ptr @h16, i32 0, i32 %29
  %31 = load i16, ptr %30, align 2
  %32 = sext i16 %31 to i64
  br label %33

33:                                               ; preds = %28, %24
  %34 = phi i64 [ %27, %24 ], [ %32, %28 ]
  %35 = add nsw i64 %19, %34
  %36 = load i64, ptr %3, align 8
  %37 = add nsw i64 %36, %35
  store i64 %37, ptr %3, align 8
  br label %38

38:                                               ; preds = %33
  %39 = load i32, ptr %4, align 4
  %40 = add nsw i32 %39, 1
  store i32 %40, ptr %4, align 4
  br label %6, !llvm.loop !16

41:                                               ; preds = %6
  %42 = load i64, ptr %3, align 8
  ret i64 %42
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @absolute(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %5 = load i32, ptr %2, align 4
  call void @fill(i32 noundef %5)
  store i32 0, ptr %3, align 4
  store i32 1, ptr %4, align 4
  br label %6

6:                                                ; preds = %31, %1
  %7 = load i32, ptr %4, align 4
  %8 = load i32, ptr %2, align 4
  %9 = icmp slt i32 %7, %8
  br i1 %9, label %10, label %34

10:                                               ; preds = %6
  %11 = load i32, ptr %4, align 4
  %12 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %11
  %13 = load i32, ptr %12, align 4
  %14 = ashr i32 %13, 8
  %15 = call i32 @llvm.abs.i32(i32 %14, i1 true)
  %16 = load i32, ptr %3, align 4
  %17 = add nsw i32 %16, %15
  store i32 %17, ptr %3, align 4
  %18 = load i32, ptr %4, align 4
  %19 = getelementptr inbounds [1024 x i8], ptr @b8, i32 0, i32 %18
  %20 = load i8, ptr %19, align 1
  %21 = zext i8 %20 to i32
  %22 = load i32, ptr %4, align 4
  %23 = sub nsw i32 %22, 1
  %24 = getelementptr inbounds [1024 x i8], ptr @b8, i32 0, i32 %23
  %25 = load i8, ptr %24, align 1
  %26 = zext i8 %25 to i32
  %27 = sub nsw i32 %21, %26
  %28 = call i32 @llvm.abs.i32(i32 %27, i1 true)
  %29 = load i32, ptr %3, align 4
  %30 = add nsw i32 %29, %28
  store i32 %30, ptr %3, align 4
  br label %31

31:                                               ; preds = %10
  %32 = load i32, ptr %4, align 4
  %33 = add nsw i32 %32, 1
  store i32 %33, ptr %4, align 4
  br label %6, !llvm.loop !17

34:                                               ; preds = %6
  %35 = load i32, ptr %3, align 4
  ret i32 %35
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #2

; Function Attrs: noinline nounwind optnone
define hidden i32 @interleaved(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [128 x i8], align 16
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %7 = load i32, ptr %2, align 4
  %8 = mul nsw i32 %7, 3
  call void @fill(i32 noundef %8)
  store i32 0, ptr %4, align 4
  br label %9

9:                                                ; preds = %40, %1
  %10 = load i32, ptr %4, align 4
  %11 = load i32, ptr %2, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %43

13:                                               ; preds = %9
  %14 = load i32, ptr %4, align 4
  %15 = mul nsw i32 3, %14
  %16 = getelementptr inbounds [1024 x i8], ptr @b8, i32 0, i32 %15
  %17 = load i8, ptr %16, align 1
  %18 = zext i8 %17 to i32
  %19 = mul nsw i32 %18, 77
  %20 = load i32, ptr %4, align 4
  %21 = mul nsw i32 3, %20
  %22 = add nsw i32 %21, 1
  %23 = getelementptr inbounds [1024 x i8], ptr @b8, i32 0, i32 %22
  %24 = load i8, ptr %23, align 1
  %25 = zext i8 %24 to i32
  %26 = mul nsw i32 %25, 150
  %27 = add nsw i32 %19, %26
  %28 = load i32, ptr %4, align 4
  %29 = mul nsw i32 3, %28
  %30 = add nsw i32 %29, 2
  %31 = getelementptr inbounds [1024 x i8], ptr @b8, i32 0, i32 %30
  %32 = load i8, ptr %31, align 1
  %33 = zext i8 %32 to i32
  %34 = mul nsw i32 %33, 29
  %35 = add nsw i32 %27, %34
  %36 = ashr i32 %35, 8
  %37 = trunc i32 %36 to i8
  %38 = load i32, ptr %4, align 4
  %39 = getelementptr inbounds [128 x i8], ptr %3, i32 0, i32 %38
  store i8 %37, ptr %39, align 1
  br label %40

40:                                               ; preds = %13
  %41 = load i32, ptr %4, align 4
  %42 = add nsw i32 %41, 1
  store i32 %42, ptr %4, align 4
  br label %9, !llvm.loop !18

43:                                               ; preds = %9
  store i32 0, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %44

44:                                               ; preds = %56, %43
  %45 = load i32, ptr %6, align 4
  %46 = load i32, ptr %2, align 4
  %47 = icmp slt i32 %45, %46
  br i1 %47, label %48, label %59

48:                                               ; preds = %44
  %49 = load i32, ptr %5, align 4
  %50 = mul nsw i32 %49, 3
  %51 = load i32, ptr %6, align 4
  %52 = getelementptr inbounds [128 x i8], ptr %3, i32 0, i32 %51
  %53 = load i8, ptr %52, align 1
  %54 = zext i8 %53 to i32
  %55 = add nsw i32 %50, %54
  store i32 %55, ptr %5, align 4
  br label %56

56:                                               ; preds = %48
  %57 = load i32, ptr %6, align 4
  %58 = add nsw i32 %57, 1
  store i32 %58, ptr %6, align 4
  br label %44, !llvm.loop !19

59:                                               ; preds = %44
  %60 = load i32, ptr %5, align 4
  ret i32 %60
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @found(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  call void @fill(i32 noundef 97)
  %6 = load i32, ptr %3, align 4
  %7 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %6
  %8 = load i32, ptr %7, align 4
  store i32 %8, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %9

9:                                                ; preds = %21, %1
  %10 = load i32, ptr %5, align 4
  %11 = icmp slt i32 %10, 97
  br i1 %11, label %12, label %24

12:                                               ; preds = %9
  %13 = load i32, ptr %5, align 4
  %14 = getelementptr inbounds [1024 x i32], ptr @w32, i32 0, i32 %13
  %15 = load i32, ptr %14, align 4
  %16 = load i32, ptr %4, align 4
  %17 = icmp eq i32 %15, %16
  br i1 %17, label %18, label %20

18:                                               ; preds = %12
  %19 = load i32, ptr %5, align 4
  store i32 %19, ptr %2, align 4
  br label %25

20:                                               ; preds = %12
  br label %21

21:                                               ; preds = %20
  %22 = load i32, ptr %5, align 4
  %23 = add nsw i32 %22, 1
  store i32 %23, ptr %5, align 4
  br label %9, !llvm.loop !20

24:                                               ; preds = %9
  store i32 -1, ptr %2, align 4
  br label %25

25:                                               ; preds = %24, %18
  %26 = load i32, ptr %2, align 4
  ret i32 %26
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
!8 = distinct !{!8, !3}
!9 = distinct !{!9, !3}
!10 = distinct !{!10, !3}
!11 = distinct !{!11, !3}
!12 = distinct !{!12, !3}
!13 = distinct !{!13, !3}
!14 = distinct !{!14, !3}
!15 = distinct !{!15, !3}
!16 = distinct !{!16, !3}
!17 = distinct !{!17, !3}
!18 = distinct !{!18, !3}
!19 = distinct !{!19, !3}
!20 = distinct !{!20, !3}
