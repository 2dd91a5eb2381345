; run: @run_vm(0) == -7489322977811039223
; run: @run_vm(1) == 37
; run: @dispatch(1000) == 304
; run: @state(12345) == 1429485316
; run: @callbacks(50) == 4042512
; run: @sorted(97) == 1699459811
; run: @visitor(6) == -16.8984375
; run: @generic(9) == 365855105
; ModuleID = 'vm.c'
source_filename = "vm.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

%struct.node = type { i32, %union.anon }
%union.anon = type { double }
%struct.vm = type { [32 x %union.Value], i32, ptr, i32, i32, i32 }
%union.Value = type { i64 }
%struct.state_t = type { ptr, i32 }

@powers = internal constant [9 x i8] c"\01\03\01\01\08\03\08\03\00", align 1
@factorial = internal constant [13 x i8] c"\01\01\01\0C\05\08\03\05\07\04\06\F9\00", align 1
@ops = internal unnamed_addr constant [10 x ptr] [ptr @op_halt, ptr @op_push, ptr @op_add, ptr @op_mul, ptr @op_dup, ptr @op_swap, ptr @op_jnz, ptr @op_dec, ptr @op_over, ptr null], align 16
@table = internal unnamed_addr global [4 x ptr] [ptr @twice, ptr @square, ptr @neg, ptr @twice], align 16
@nodes = internal global [64 x %struct.node] zeroinitializer, align 16

; Function Attrs: nounwind
define hidden i64 @run_vm(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.vm, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(280) %2, i8 0, i64 280, i1 false)
  %3 = getelementptr inbounds nuw i8, ptr %2, i32 260
  %4 = icmp eq i32 %0, 0
  %5 = select i1 %4, ptr @factorial, ptr @powers
  store ptr %5, ptr %3, align 4, !tbaa !6
  %6 = getelementptr inbounds nuw i8, ptr %2, i32 268
  %7 = getelementptr inbounds nuw i8, ptr %2, i32 272
  %8 = getelementptr inbounds nuw i8, ptr %2, i32 264
  %9 = load i32, ptr %6, align 4, !tbaa !10
  %10 = add nsw i32 %9, 1
  store i32 %10, ptr %6, align 4, !tbaa !10
  %11 = icmp slt i32 %9, 1000
  br i1 %11, label %12, label %31

12:                                               ; preds = %1, %25
  %13 = load ptr, ptr %3, align 4, !tbaa !6
  %14 = load i32, ptr %8, align 8, !tbaa !11
  %15 = add nsw i32 %14, 1
  store i32 %15, ptr %8, align 8, !tbaa !11
  %16 = getelementptr inbounds i8, ptr %13, i32 %14
  %17 = load i8, ptr %16, align 1, !tbaa !12
  %18 = icmp eq i8 %17, 9
  br i1 %18, label %25, label %19

19:                                               ; preds = %12
  %20 = zext i8 %17 to i32
  %21 = getelementptr inbounds nuw ptr, ptr @ops, i32 %20
  %22 = load ptr, ptr %21, align 4, !tbaa !13
  call void %22(ptr noundef nonnull %2) #13
  %23 = load i32, ptr %7, align 8, !tbaa !14
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %25, label %29

25:                                               ; preds = %12, %19
  %26 = load i32, ptr %6, align 4, !tbaa !10
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %6, align 4, !tbaa !10
  %28 = icmp slt i32 %26, 1000
  br i1 %28, label %12, label %31, !llvm.loop !15

29:                                               ; preds = %19
  %30 = load i32, ptr %6, align 4, !tbaa !10
  br label %31, !llvm.loop !15

31:                                               ; preds = %25, %1, %29
  %32 = phi i32 [ %30, %29 ], [ %10, %1 ], [ %27, %25 ]
  %33 = load i64, ptr %2, align 8, !tbaa !12
  %34 = getelementptr inbounds nuw i8, ptr %2, i32 256
  %35 = load i32, ptr %34, align 8, !tbaa !17
  %36 = getelementptr %union.Value, ptr %2, i32 %35
  %37 = getelementptr i8, ptr %36, i32 -8
  %38 = load i64, ptr %37, align 8, !tbaa !12
  %39 = mul nsw i64 %33, 7
  %40 = add nsw i64 %39, %38
  %41 = sext i32 %32 to i64
  %42 = add nsw i64 %40, %41
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  ret i64 %42
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define hidden range(i32 -999, 1000) i32 @dispatch(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %5

3:                                                ; preds = %1
  %4 = lshr i32 %0, 1
  br label %7

5:                                                ; preds = %18, %1
  %6 = phi i32 [ 3, %1 ], [ %15, %18 ]
  store ptr @twice, ptr getelementptr inbounds nuw (i8, ptr @table, i32 12), align 4, !tbaa !13
  ret i32 %6

7:                                                ; preds = %3, %18
  %8 = phi i32 [ 0, %3 ], [ %19, %18 ]
  %9 = phi i32 [ 3, %3 ], [ %15, %18 ]
  %10 = xor i32 %8, %9
  %11 = and i32 %10, 3
  %12 = getelementptr inbounds nuw ptr, ptr @table, i32 %11
  %13 = load ptr, ptr %12, align 4, !tbaa !13
  %14 = tail call i32 %13(i32 noundef %9) #13
  %15 = srem i32 %14, 1000
  %16 = icmp eq i32 %8, %4
  br i1 %16, label %17, label %18

17:                                               ; preds = %7
  store ptr @neg, ptr getelementptr inbounds nuw (i8, ptr @table, i32 12), align 4, !tbaa !13
  br label %18

18:                                               ; preds = %7, %17
  %19 = add nuw nsw i32 %8, 1
  %20 = icmp eq i32 %19, %0
  br i1 %20, label %5, label %7, !llvm.loop !18
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal range(i32 -2147483647, -2147483648) i32 @neg(i32 noundef %0) #3 {
  %2 = sub nsw i32 0, %0
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal range(i32 -2147483648, 2147483647) i32 @twice(i32 noundef %0) #3 {
  %2 = shl nsw i32 %0, 1
  ret i32 %2
}

; Function Attrs: nounwind
define hidden i32 @state(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.state_t, align 4
  %3 = getelementptr inbounds nuw i8, ptr %2, i32 4
  br label %5

4:                                                ; preds = %5
  ret i32 %23

5:                                                ; preds = %5, %1
  %6 = phi i32 [ 0, %1 ], [ %24, %5 ]
  %7 = phi i32 [ 0, %1 ], [ %23, %5 ]
  %8 = phi ptr [ @odd_state, %1 ], [ %17, %5 ]
  %9 = phi i32 [ %0, %1 ], [ %18, %5 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  call void %8(ptr dead_on_unwind nonnull writable sret(%struct.state_t) align 4 %2, i32 noundef %9) #13
  %10 = load ptr, ptr %2, align 4, !tbaa !13
  %11 = load i32, ptr %3, align 4, !tbaa !2
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  %12 = mul i32 %7, 31
  %13 = add i32 %11, %12
  %14 = icmp eq ptr %10, @odd_state
  %15 = zext i1 %14 to i32
  %16 = add i32 %13, %15
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  call void %10(ptr dead_on_unwind nonnull writable sret(%struct.state_t) align 4 %2, i32 noundef %11) #13
  %17 = load ptr, ptr %2, align 4, !tbaa !13
  %18 = load i32, ptr %3, align 4, !tbaa !2
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  %19 = mul i32 %16, 31
  %20 = add i32 %18, %19
  %21 = icmp eq ptr %17, @odd_state
  %22 = zext i1 %21 to i32
  %23 = add i32 %20, %22
  %24 = add nuw nsw i32 %6, 2
  %25 = icmp eq i32 %24, 40
  br i1 %25, label %4, label %5, !llvm.loop !19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal void @odd_state(ptr dead_on_unwind noalias writable writeonly sret(%struct.state_t) align 4 captures(none) initializes((0, 8)) %0, i32 noundef %1) #4 {
  store ptr @even_state, ptr %0, align 4, !tbaa !20
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %4 = mul i32 %1, 3
  %5 = add i32 %4, 1
  store i32 %5, ptr %3, align 4, !tbaa !22
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @sorted(i32 noundef %0) local_unnamed_addr #5 {
  %2 = alloca [24 x i32], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  br label %117

3:                                                ; preds = %117, %17
  %4 = phi i32 [ %18, %17 ], [ 1, %117 ]
  br label %5

5:                                                ; preds = %114, %3
  %6 = phi i32 [ %4, %3 ], [ %115, %114 ]
  %7 = shl i32 %6, 2
  %8 = getelementptr inbounds nuw i8, ptr %2, i32 %7
  %9 = getelementptr i8, ptr %8, i32 -4
  %10 = load i32, ptr %8, align 4, !tbaa !2
  %11 = sub nsw i32 %10, %0
  %12 = load i32, ptr %9, align 4, !tbaa !2
  %13 = sub nsw i32 %12, %0
  %14 = tail call i32 @llvm.abs.i32(i32 %11, i1 true)
  %15 = tail call i32 @llvm.abs.i32(i32 %13, i1 true)
  %16 = icmp samesign ult i32 %14, %15
  br i1 %16, label %114, label %17

17:                                               ; preds = %114, %5
  %18 = add nuw nsw i32 %4, 1
  %19 = icmp eq i32 %18, 24
  br i1 %19, label %20, label %3, !llvm.loop !23

20:                                               ; preds = %17
  %21 = load i32, ptr %2, align 16, !tbaa !2
  %22 = mul nsw i32 %21, 33
  %23 = getelementptr inbounds nuw i8, ptr %2, i32 4
  %24 = load i32, ptr %23, align 4, !tbaa !2
  %25 = add nsw i32 %24, %22
  %26 = mul nsw i32 %25, 33
  %27 = getelementptr inbounds nuw i8, ptr %2, i32 8
  %28 = load i32, ptr %27, align 8, !tbaa !2
  %29 = add nsw i32 %26, %28
  %30 = mul nsw i32 %29, 33
  %31 = getelementptr inbounds nuw i8, ptr %2, i32 12
  %32 = load i32, ptr %31, align 4, !tbaa !2
  %33 = add nsw i32 %30, %32
  %34 = mul nsw i32 %33, 33
  %35 = getelementptr inbounds nuw i8, ptr %2, i32 16
  %36 = load i32, ptr %35, align 16, !tbaa !2
  %37 = add nsw i32 %34, %36
  %38 = mul nsw i32 %37, 33
  %39 = getelementptr inbounds nuw i8, ptr %2, i32 20
  %40 = load i32, ptr %39, align 4, !tbaa !2
  %41 = add nsw i32 %38, %40
  %42 = mul nsw i32 %41, 33
  %43 = getelementptr inbounds nuw i8, ptr %2, i32 24
  %44 = load i32, ptr %43, align 8, !tbaa !2
  %45 = add nsw i32 %42, %44
  %46 = mul nsw i32 %45, 33
  %47 = getelementptr inbounds nuw i8, ptr %2, i32 28
  %48 = load i32, ptr %47, align 4, !tbaa !2
  %49 = add nsw i32 %46, %48
  %50 = mul nsw i32 %49, 33
  %51 = getelementptr inbounds nuw i8, ptr %2, i32 32
  %52 = load i32, ptr %51, align 16, !tbaa !2
  %53 = add nsw i32 %50, %52
  %54 = mul nsw i32 %53, 33
  %55 = getelementptr inbounds nuw i8, ptr %2, i32 36
  %56 = load i32, ptr %55, align 4, !tbaa !2
  %57 = add nsw i32 %54, %56
  %58 = mul nsw i32 %57, 33
  %59 = getelementptr inbounds nuw i8, ptr %2, i32 40
  %60 = load i32, ptr %59, align 8, !tbaa !2
  %61 = add nsw i32 %58, %60
  %62 = mul nsw i32 %61, 33
  %63 = getelementptr inbounds nuw i8, ptr %2, i32 44
  %64 = load i32, ptr %63, align 4, !tbaa !2
  %65 = add nsw i32 %62, %64
  %66 = mul nsw i32 %65, 33
  %67 = getelementptr inbounds nuw i8, ptr %2, i32 48
  %68 = load i32, ptr %67, align 16, !tbaa !2
  %69 = add nsw i32 %66, %68
  %70 = mul nsw i32 %69, 33
  %71 = getelementptr inbounds nuw i8, ptr %2, i32 52
  %72 = load i32, ptr %71, align 4, !tbaa !2
  %73 = add nsw i32 %70, %72
  %74 = mul nsw i32 %73, 33
  %75 = getelementptr inbounds nuw i8, ptr %2, i32 56
  %76 = load i32, ptr %75, align 8, !tbaa !2
  %77 = add nsw i32 %74, %76
  %78 = mul nsw i32 %77, 33
  %79 = getelementptr inbounds nuw i8, ptr %2, i32 60
  %80 = load i32, ptr %79, align 4, !tbaa !2
  %81 = add nsw i32 %78, %80
  %82 = mul nsw i32 %81, 33
  %83 = getelementptr inbounds nuw i8, ptr %2, i32 64
  %84 = load i32, ptr %83, align 16, !tbaa !2
  %85 = add nsw i32 %82, %84
  %86 = mul nsw i32 %85, 33
  %87 = getelementptr inbounds nuw i8, ptr %2, i32 68
  %88 = load i32, ptr %87, align 4, !tbaa !2
  %89 = add nsw i32 %86, %88
  %90 = mul nsw i32 %89, 33
  %91 = getelementptr inbounds nuw i8, ptr %2, i32 72
  %92 = load i32, ptr %91, align 8, !tbaa !2
  %93 = add nsw i32 %90, %92
  %94 = mul nsw i32 %93, 33
  %95 = getelementptr inbounds nuw i8, ptr %2, i32 76
  %96 = load i32, ptr %95, align 4, !tbaa !2
  %97 = add nsw i32 %94, %96
  %98 = mul nsw i32 %97, 33
  %99 = getelementptr inbounds nuw i8, ptr %2, i32 80
  %100 = load i32, ptr %99, align 16, !tbaa !2
  %101 = add nsw i32 %98, %100
  %102 = mul nsw i32 %101, 33
  %103 = getelementptr inbounds nuw i8, ptr %2, i32 84
  %104 = load i32, ptr %103, align 4, !tbaa !2
  %105 = add nsw i32 %102, %104
  %106 = mul nsw i32 %105, 33
  %107 = getelementptr inbounds nuw i8, ptr %2, i32 88
  %108 = load i32, ptr %107, align 8, !tbaa !2
  %109 = add nsw i32 %106, %108
  %110 = mul nsw i32 %109, 33
  %111 = getelementptr inbounds nuw i8, ptr %2, i32 92
  %112 = load i32, ptr %111, align 4, !tbaa !2
  %113 = add nsw i32 %110, %112
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  ret i32 %113

114:                                              ; preds = %5
  store i32 %12, ptr %8, align 4
  store i32 %10, ptr %9, align 4
  %115 = add nsw i32 %6, -1
  %116 = icmp eq i32 %115, 0
  br i1 %116, label %17, label %5, !llvm.loop !24

117:                                              ; preds = %117, %1
  %118 = phi i32 [ 0, %1 ], [ %132, %117 ]
  %119 = mul nuw nsw i32 %118, %118
  %120 = trunc nuw nsw i32 %119 to i16
  %121 = mul nuw i16 %120, 37
  %122 = urem i16 %121, 211
  %123 = zext nneg i16 %122 to i32
  %124 = getelementptr inbounds nuw i32, ptr %2, i32 %118
  store i32 %123, ptr %124, align 8, !tbaa !2
  %125 = or disjoint i32 %118, 1
  %126 = mul nuw nsw i32 %125, %125
  %127 = trunc nuw nsw i32 %126 to i16
  %128 = mul nuw i16 %127, 37
  %129 = urem i16 %128, 211
  %130 = zext nneg i16 %129 to i32
  %131 = getelementptr inbounds nuw i32, ptr %2, i32 %125
  store i32 %130, ptr %131, align 4, !tbaa !2
  %132 = add nuw nsw i32 %118, 2
  %133 = icmp eq i32 %132, 24
  br i1 %133, label %3, label %117, !llvm.loop !25
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i64 @callbacks(i32 noundef %0) local_unnamed_addr #5 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %53

3:                                                ; preds = %1
  %4 = and i32 %0, 1
  %5 = icmp eq i32 %0, 1
  br i1 %5, label %24, label %6

6:                                                ; preds = %3
  %7 = and i32 %0, 2147483646
  br label %8

8:                                                ; preds = %8, %6
  %9 = phi i32 [ 0, %6 ], [ %18, %8 ]
  %10 = phi i32 [ 0, %6 ], [ %19, %8 ]
  %11 = phi i32 [ 0, %6 ], [ %20, %8 ]
  %12 = mul nuw nsw i32 %10, 7
  %13 = urem i32 %12, 13
  %14 = tail call i32 @llvm.umax.i32(i32 %13, i32 %9)
  %15 = mul nuw i32 %10, 7
  %16 = add nuw i32 %15, 7
  %17 = urem i32 %16, 13
  %18 = tail call i32 @llvm.umax.i32(i32 %17, i32 %14)
  %19 = add nuw nsw i32 %10, 2
  %20 = add i32 %11, 2
  %21 = icmp eq i32 %20, %7
  br i1 %21, label %22, label %8, !llvm.loop !26

22:                                               ; preds = %8
  %23 = icmp eq i32 %4, 0
  br i1 %23, label %31, label %24

24:                                               ; preds = %22, %3
  %25 = phi i32 [ 0, %3 ], [ %18, %22 ]
  %26 = phi i32 [ 0, %3 ], [ %19, %22 ]
  %27 = icmp ne i32 %4, 0
  tail call void @llvm.assume(i1 %27)
  %28 = mul nuw nsw i32 %26, 7
  %29 = urem i32 %28, 13
  %30 = tail call i32 @llvm.umax.i32(i32 %29, i32 %25)
  br label %31

31:                                               ; preds = %22, %24
  %32 = phi i32 [ %18, %22 ], [ %30, %24 ]
  %33 = add nsw i32 %0, -1
  %34 = zext nneg i32 %33 to i65
  %35 = add nsw i32 %0, -2
  %36 = zext i32 %35 to i65
  %37 = mul nuw nsw i65 %34, %36
  %38 = add nsw i32 %0, -3
  %39 = zext i32 %38 to i65
  %40 = mul i65 %37, %39
  %41 = lshr i65 %40, 1
  %42 = trunc nuw i65 %41 to i64
  %43 = mul i64 %42, 6148914691236517206
  %44 = lshr i65 %37, 1
  %45 = trunc nuw nsw i65 %44 to i64
  %46 = mul nuw i64 %45, 3
  %47 = add i64 %43, %46
  %48 = zext nneg i32 %33 to i64
  %49 = add i64 %47, %48
  %50 = mul nsw i64 %49, 100
  %51 = zext nneg i32 %32 to i64
  %52 = add nsw i64 %50, %51
  br label %53

53:                                               ; preds = %31, %1
  %54 = phi i64 [ 0, %1 ], [ %52, %31 ]
  ret i64 %54
}

; Function Attrs: nofree nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden double @visitor(i32 noundef %0) local_unnamed_addr #6 {
  store i32 0, ptr @nodes, align 16, !tbaa !2
  store i32 0, ptr getelementptr inbounds nuw (i8, ptr @nodes, i32 4), align 4
  store double 1.500000e+00, ptr getelementptr inbounds nuw (i8, ptr @nodes, i32 8), align 8, !tbaa !12
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %14, label %3

3:                                                ; preds = %28, %1
  %4 = phi i32 [ 1, %1 ], [ %41, %28 ]
  %5 = phi ptr [ @nodes, %1 ], [ %38, %28 ]
  %6 = add nsw i32 %4, 1
  %7 = and i32 %4, 63
  %8 = getelementptr inbounds nuw %struct.node, ptr @nodes, i32 %7
  store i32 3, ptr %8, align 16, !tbaa !27
  %9 = getelementptr inbounds nuw i8, ptr %8, i32 8
  store ptr %5, ptr %9, align 8, !tbaa !12
  %10 = getelementptr inbounds nuw i8, ptr %8, i32 12
  store ptr null, ptr %10, align 4, !tbaa !12
  %11 = tail call fastcc double @eval(ptr noundef nonnull %8)
  %12 = sitofp i32 %6 to double
  %13 = fadd double %11, %12
  ret double %13

14:                                               ; preds = %1, %28
  %15 = phi i32 [ %42, %28 ], [ 0, %1 ]
  %16 = phi ptr [ %38, %28 ], [ @nodes, %1 ]
  %17 = phi i32 [ %41, %28 ], [ 1, %1 ]
  %18 = and i32 %15, 1
  %19 = icmp eq i32 %18, 0
  %20 = uitofp nneg i32 %15 to double
  br i1 %19, label %24, label %21

21:                                               ; preds = %14
  %22 = and i32 %17, 63
  %23 = getelementptr inbounds nuw %struct.node, ptr @nodes, i32 %22
  store i32 0, ptr %23, align 16, !tbaa !2
  br label %28

24:                                               ; preds = %14
  %25 = fadd double %20, 2.500000e-01
  %26 = and i32 %17, 63
  %27 = getelementptr inbounds nuw %struct.node, ptr @nodes, i32 %26
  store i32 0, ptr %27, align 16, !tbaa !2
  br label %28

28:                                               ; preds = %24, %21
  %29 = phi ptr [ %27, %24 ], [ %23, %21 ]
  %30 = phi double [ %25, %24 ], [ %20, %21 ]
  %31 = phi i32 [ 2, %24 ], [ 1, %21 ]
  %32 = phi ptr [ %27, %24 ], [ %16, %21 ]
  %33 = phi ptr [ %16, %24 ], [ %23, %21 ]
  %34 = add nuw nsw i32 %17, 1
  %35 = getelementptr inbounds nuw i8, ptr %29, i32 4
  store i32 0, ptr %35, align 4
  %36 = getelementptr inbounds nuw i8, ptr %29, i32 8
  store double %30, ptr %36, align 8, !tbaa !12
  %37 = and i32 %34, 63
  %38 = getelementptr inbounds nuw %struct.node, ptr @nodes, i32 %37
  store i32 %31, ptr %38, align 16, !tbaa !27
  %39 = getelementptr inbounds nuw i8, ptr %38, i32 8
  store ptr %32, ptr %39, align 8, !tbaa !12
  %40 = getelementptr inbounds nuw i8, ptr %38, i32 12
  store ptr %33, ptr %40, align 4, !tbaa !12
  %41 = add nuw nsw i32 %17, 2
  %42 = add nuw nsw i32 %15, 1
  %43 = icmp eq i32 %42, %0
  br i1 %43, label %3, label %14, !llvm.loop !29
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc double @eval(ptr noundef readonly captures(none) %0) unnamed_addr #7 {
  %2 = load i32, ptr %0, align 8, !tbaa !27
  switch i32 %2, label %6 [
    i32 0, label %3
    i32 1, label %8
    i32 2, label %16
    i32 3, label %24
  ]

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %5 = load double, ptr %4, align 8, !tbaa !12
  br label %6

6:                                                ; preds = %1, %3, %24, %16, %8
  %7 = phi double [ %28, %24 ], [ %15, %8 ], [ %23, %16 ], [ %5, %3 ], [ 0.000000e+00, %1 ]
  ret double %7

8:                                                ; preds = %1
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %10 = load ptr, ptr %9, align 8, !tbaa !12
  %11 = tail call fastcc double @eval(ptr noundef %10)
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %13 = load ptr, ptr %12, align 4, !tbaa !12
  %14 = tail call fastcc double @eval(ptr noundef %13)
  %15 = fadd double %11, %14
  br label %6

16:                                               ; preds = %1
  %17 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %18 = load ptr, ptr %17, align 8, !tbaa !12
  %19 = tail call fastcc double @eval(ptr noundef %18)
  %20 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %21 = load ptr, ptr %20, align 4, !tbaa !12
  %22 = tail call fastcc double @eval(ptr noundef %21)
  %23 = fmul double %19, %22
  br label %6

24:                                               ; preds = %1
  %25 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %26 = load ptr, ptr %25, align 8, !tbaa !12
  %27 = tail call fastcc double @eval(ptr noundef %26)
  %28 = fneg double %27
  br label %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 -2147483647, -2147483648) i32 @generic(i32 noundef %0) local_unnamed_addr #3 {
  %2 = sitofp i32 %0 to double
  %3 = fmul double %2, 1.100000e+00
  %4 = bitcast double %3 to i64
  %5 = lshr i64 %4, 32
  %6 = trunc nuw i64 %5 to i32
  %7 = lshr i64 %4, 16
  %8 = xor i64 %7, %4
  %9 = trunc i64 %8 to i32
  %10 = and i32 %9, 65535
  %11 = lshr i64 %4, 32
  %12 = trunc nuw i64 %11 to i32
  %13 = and i32 %12, -16777216
  %14 = lshr i64 %4, 32
  %15 = trunc nuw i64 %14 to i32
  %16 = and i32 %15, 16711680
  %17 = or disjoint i32 %13, %16
  %18 = lshr i64 %4, 32
  %19 = trunc nuw i64 %18 to i32
  %20 = and i32 %19, 65280
  %21 = or disjoint i32 %17, %20
  %22 = and i32 %6, 255
  %23 = or disjoint i32 %21, %22
  %24 = xor i32 %23, %10
  %25 = sext i32 %0 to i64
  %26 = zext i32 %23 to i64
  %27 = shl nuw i64 %26, 32
  %28 = and i64 %4, 4294967295
  %29 = or disjoint i64 %27, %28
  %30 = add nsw i64 %29, %25
  %31 = lshr i64 %30, 32
  %32 = trunc nuw i64 %31 to i32
  %33 = lshr i64 %30, 40
  %34 = trunc nuw nsw i64 %33 to i32
  %35 = lshr i64 %30, 48
  %36 = trunc nuw nsw i64 %35 to i32
  %37 = lshr i64 %30, 56
  %38 = trunc nuw nsw i64 %37 to i32
  %39 = mul i32 %24, 31
  %40 = trunc i64 %30 to i32
  %41 = and i32 %40, 255
  %42 = add i32 %39, %41
  %43 = mul i32 %42, 31
  %44 = trunc i64 %30 to i32
  %45 = lshr i32 %44, 8
  %46 = and i32 %45, 255
  %47 = add i32 %43, %46
  %48 = mul i32 %47, 31
  %49 = trunc i64 %30 to i32
  %50 = lshr i32 %49, 16
  %51 = and i32 %50, 255
  %52 = add i32 %48, %51
  %53 = mul i32 %52, 31
  %54 = trunc i64 %30 to i32
  %55 = lshr i32 %54, 24
  %56 = add i32 %53, %55
  %57 = mul i32 %56, 31
  %58 = and i32 %32, 255
  %59 = add i32 %57, %58
  %60 = mul i32 %59, 31
  %61 = and i32 %34, 255
  %62 = add i32 %60, %61
  %63 = mul i32 %62, 31
  %64 = and i32 %36, 255
  %65 = add i32 %63, %64
  %66 = mul i32 %65, 31
  %67 = add i32 %66, %38
  %68 = add nsw i32 %67, 1
  ret i32 %68
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal void @op_halt(ptr noundef writeonly captures(none) initializes((272, 276)) %0) #4 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 272
  store i32 1, ptr %2, align 8, !tbaa !14
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @op_push(ptr noundef captures(none) %0) #8 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 260
  %3 = load ptr, ptr %2, align 4, !tbaa !6
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 264
  %5 = load i32, ptr %4, align 8, !tbaa !11
  %6 = add nsw i32 %5, 1
  store i32 %6, ptr %4, align 8, !tbaa !11
  %7 = getelementptr inbounds i8, ptr %3, i32 %5
  %8 = load i8, ptr %7, align 1, !tbaa !12
  %9 = sext i8 %8 to i64
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 256
  %11 = load i32, ptr %10, align 8, !tbaa !17
  %12 = add nsw i32 %11, 1
  store i32 %12, ptr %10, align 8, !tbaa !17
  %13 = getelementptr inbounds %union.Value, ptr %0, i32 %11
  store i64 %9, ptr %13, align 8, !tbaa !12
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal void @op_add(ptr noundef captures(none) %0) #9 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 256
  %3 = load i32, ptr %2, align 8, !tbaa !17
  %4 = add nsw i32 %3, -1
  store i32 %4, ptr %2, align 8, !tbaa !17
  %5 = getelementptr inbounds %union.Value, ptr %0, i32 %4
  %6 = load i64, ptr %5, align 8, !tbaa !12
  %7 = add nsw i32 %3, -2
  store i32 %7, ptr %2, align 8, !tbaa !17
  %8 = getelementptr inbounds %union.Value, ptr %0, i32 %7
  %9 = load i64, ptr %8, align 8, !tbaa !12
  %10 = add nsw i64 %9, %6
  store i32 %4, ptr %2, align 8, !tbaa !17
  store i64 %10, ptr %8, align 8, !tbaa !12
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal void @op_mul(ptr noundef captures(none) %0) #9 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 256
  %3 = load i32, ptr %2, align 8, !tbaa !17
  %4 = add nsw i32 %3, -1
  store i32 %4, ptr %2, align 8, !tbaa !17
  %5 = getelementptr inbounds %union.Value, ptr %0, i32 %4
  %6 = load i64, ptr %5, align 8, !tbaa !12
  %7 = add nsw i32 %3, -2
  store i32 %7, ptr %2, align 8, !tbaa !17
  %8 = getelementptr inbounds %union.Value, ptr %0, i32 %7
  %9 = load i64, ptr %8, align 8, !tbaa !12
  %10 = mul nsw i64 %9, %6
  store i32 %4, ptr %2, align 8, !tbaa !17
  store i64 %10, ptr %8, align 8, !tbaa !12
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal void @op_dup(ptr noundef captures(none) %0) #9 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 256
  %3 = load i32, ptr %2, align 8, !tbaa !17
  %4 = getelementptr %union.Value, ptr %0, i32 %3
  %5 = getelementptr i8, ptr %4, i32 -8
  %6 = load i64, ptr %5, align 8, !tbaa !12
  %7 = add nsw i32 %3, 1
  store i32 %7, ptr %2, align 8, !tbaa !17
  store i64 %6, ptr %4, align 8, !tbaa !12
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal void @op_swap(ptr noundef captures(none) %0) #9 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 256
  %3 = load i32, ptr %2, align 8, !tbaa !17
  %4 = getelementptr %union.Value, ptr %0, i32 %3
  %5 = getelementptr i8, ptr %4, i32 -8
  %6 = load i64, ptr %5, align 8, !tbaa !12
  %7 = getelementptr i8, ptr %4, i32 -16
  %8 = load i64, ptr %7, align 8, !tbaa !12
  store i64 %8, ptr %5, align 8, !tbaa !12
  %9 = load i32, ptr %2, align 8, !tbaa !17
  %10 = getelementptr %union.Value, ptr %0, i32 %9
  %11 = getelementptr i8, ptr %10, i32 -16
  store i64 %6, ptr %11, align 8, !tbaa !12
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @op_jnz(ptr noundef captures(none) %0) #8 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 260
  %3 = load ptr, ptr %2, align 4, !tbaa !6
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 264
  %5 = load i32, ptr %4, align 8, !tbaa !11
  %6 = add nsw i32 %5, 1
  store i32 %6, ptr %4, align 8, !tbaa !11
  %7 = getelementptr inbounds i8, ptr %3, i32 %5
  %8 = load i8, ptr %7, align 1, !tbaa !12
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 256
  %10 = load i32, ptr %9, align 8, !tbaa !17
  %11 = add nsw i32 %10, -1
  store i32 %11, ptr %9, align 8, !tbaa !17
  %12 = getelementptr inbounds %union.Value, ptr %0, i32 %11
  %13 = load i64, ptr %12, align 8, !tbaa !12
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %18, label %15

15:                                               ; preds = %1
  %16 = sext i8 %8 to i32
  %17 = add nsw i32 %6, %16
  store i32 %17, ptr %4, align 8, !tbaa !11
  br label %18

18:                                               ; preds = %15, %1
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal void @op_dec(ptr noundef captures(none) %0) #9 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 256
  %3 = load i32, ptr %2, align 8, !tbaa !17
  %4 = add nsw i32 %3, -1
  store i32 %4, ptr %2, align 8, !tbaa !17
  %5 = getelementptr inbounds %union.Value, ptr %0, i32 %4
  %6 = load i64, ptr %5, align 8, !tbaa !12
  %7 = add nsw i64 %6, -1
  store i32 %3, ptr %2, align 8, !tbaa !17
  store i64 %7, ptr %5, align 8, !tbaa !12
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal void @op_over(ptr noundef captures(none) %0) #9 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 256
  %3 = load i32, ptr %2, align 8, !tbaa !17
  %4 = getelementptr %union.Value, ptr %0, i32 %3
  %5 = getelementptr i8, ptr %4, i32 -16
  %6 = load i64, ptr %5, align 8, !tbaa !12
  %7 = add nsw i32 %3, 1
  store i32 %7, ptr %2, align 8, !tbaa !17
  store i64 %6, ptr %4, align 8, !tbaa !12
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal i32 @square(i32 noundef %0) #3 {
  %2 = mul nsw i32 %0, %0
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal void @even_state(ptr dead_on_unwind noalias writable writeonly sret(%struct.state_t) align 4 captures(none) initializes((0, 8)) %0, i32 noundef %1) #4 {
  %3 = lshr i32 %1, 1
  %4 = and i32 %1, 2
  %5 = icmp eq i32 %4, 0
  %6 = select i1 %5, ptr @even_state, ptr @odd_state
  store ptr %6, ptr %0, align 4, !tbaa !20
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 4
  store i32 %3, ptr %7, align 4, !tbaa !22
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #11

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #12

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #6 = { nofree nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #7 = { nofree nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #9 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #10 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #13 = { nounwind }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!7, !8, i64 260}
!7 = !{!"vm", !4, i64 0, !3, i64 256, !8, i64 260, !3, i64 264, !3, i64 268, !3, i64 272}
!8 = !{!"p1 omnipotent char", !9, i64 0}
!9 = !{!"any pointer", !4, i64 0}
!10 = !{!7, !3, i64 268}
!11 = !{!7, !3, i64 264}
!12 = !{!4, !4, i64 0}
!13 = !{!9, !9, i64 0}
!14 = !{!7, !3, i64 272}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.mustprogress"}
!17 = !{!7, !3, i64 256}
!18 = distinct !{!18, !16}
!19 = distinct !{!19, !16}
!20 = !{!21, !9, i64 0}
!21 = !{!"state_t", !9, i64 0, !3, i64 4}
!22 = !{!21, !3, i64 4}
!23 = distinct !{!23, !16}
!24 = distinct !{!24, !16}
!25 = distinct !{!25, !16}
!26 = distinct !{!26, !16}
!27 = !{!28, !3, i64 0}
!28 = !{!"node", !3, i64 0, !4, i64 8}
!29 = distinct !{!29, !16}
